import { type FileSystem, nodeFiles } from '../../src/main/files/fileSystem';

/** A disk on which that many bytes can be written. */
export function fullAfter(room: number): FileSystem {
  let left = room;
  const open: FileSystem['open'] = async (path, flags, mode) => {
    const handle = await nodeFiles.open(path, flags, mode);
    const writeFile = handle.writeFile.bind(handle);
    handle.writeFile = async (data) => {
      left -= (data as Uint8Array).length;
      if (left < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      await writeFile(data);
    };
    return handle;
  };
  return { ...nodeFiles, open };
}
