// A disk that keeps a diary and can fail: loaded before a program's own libraries, it stands between
// the program and the files of one folder.
//
//   LD_PRELOAD=libFaultyDisk.so
//   DISK_FOLDER=/path/of/the/folder     only what lies in it counts, and what goes to standard output
//   DISK_DIARY=/path/of/the/diary       where every operation is written down, in the order of time
//   DISK_FAULT="7 error"                what becomes of the 7th operation in the folder (optional)
#pragma once

#include <stdint.h>

// One entry of the diary; the path and then the bytes follow it.
struct disk_entry {
  uint32_t operation;
  // Of a link or a new name, where the old path ends in the path; else how the file was opened.
  uint32_t detail;
  uint64_t file;
  uint64_t place;
  uint32_t path_length;
  uint32_t byte_count;
};

enum disk_operation {
  disk_make = 1,
  disk_open,
  disk_write,
  disk_resize,
  disk_sync,
  disk_unlink,
  disk_rename,
  disk_link,
  disk_mkdir,
  // What the program says on standard output.
  disk_said,
  // The operation that would come next was hit; it is named by `detail`.
  disk_fault,
};
