import { create } from 'zustand';

/** A job that runs while the user goes on working. */
export interface Job {
  readonly id: string;
  /** "Drawing 42 letters". */
  readonly title: string;
  readonly done: number;
  readonly total: number;
}

interface JobState {
  readonly jobs: readonly Job[];
}

export const useJobs = create<JobState>(() => ({ jobs: [] }));

/** Shows a job in the strip, or its progress. */
export function showJob(job: Job): void {
  useJobs.setState(({ jobs }) => ({ jobs: [...jobs.filter(({ id }) => id !== job.id), job] }));
}

export function endJob(id: string): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.id !== id) }));
}
