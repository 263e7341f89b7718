// The calls through which SQLite, Foundation and the program reach the disk, each written down and,
// where that is wanted, made to fail.
#define _GNU_SOURCE
#include "FaultyDisk.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

// What becomes of an operation.
enum outcome { pass, fail, halve };

// error: the nth reports an I/O error. gone: so do all after it. full: from the nth on nothing can
// grow. short: the nth writes half of its bytes and says so. interrupted: the nth is to be tried
// again. death: the program is killed before the nth.
enum fault { none, error, gone, full, halved, interrupted, death };
static const char *const names[] = {"none",  "error",       "gone", "full",
                                    "short", "interrupted", "death"};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static int diary = -1;
static enum fault fault;
static long first, count;
static int has_struck;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void prepare(void) {
  const char *path = getenv("DISK_DIARY"), *wish = getenv("DISK_FAULT");
  folder = getenv("DISK_FOLDER");
  if (!folder || !path) return;
  folder_length = strlen(folder);
  int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  // Out of the way of a program that counts its descriptors.
  diary = fcntl(file, F_DUPFD_CLOEXEC, 900);
  syscall(SYS_close, file);
  char name[16];
  if (!wish || sscanf(wish, "%ld %15s", &first, name) != 2) return;
  for (int index = 0; index <= death; index++)
    if (strcmp(name, names[index]) == 0) fault = (enum fault)index;
}

static int is_watched(const char *path) {
  return diary >= 0 && path && strncmp(path, folder, folder_length) == 0 &&
         (path[folder_length] == '/' || path[folder_length] == 0);
}

// The path of an open file, where it is watched.
static const char *path_of(int descriptor, char *buffer) {
  if (diary < 0) return NULL;
  char link[32];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  return is_watched(buffer) ? buffer : NULL;
}

static uint64_t file_of(int descriptor) {
  struct stat status;
  return fstat(descriptor, &status) == 0 ? (uint64_t)status.st_ino : 0;
}

static void note(enum disk_operation operation, uint32_t detail, uint64_t file, uint64_t place,
                 const char *path, const void *bytes, size_t byte_count) {
  int before = errno;
  struct disk_entry entry = {operation,          detail, file, place, (uint32_t)strlen(path),
                             (uint32_t)byte_count};
  struct iovec parts[] = {
      {&entry, sizeof entry}, {(void *)path, entry.path_length}, {(void *)bytes, byte_count}};
  if (syscall(SYS_writev, diary, parts, bytes ? 3 : 2) < 0) abort();
  errno = before;
}

static int grows(enum disk_operation operation) {
  return operation != disk_open && operation != disk_sync && operation != disk_unlink;
}

// Decides what becomes of the next operation. The lock is held from here until it is written down,
// so that the diary has the order of time.
static enum outcome next(enum disk_operation operation, const char *path) {
  pthread_mutex_lock(&lock);
  count++;
  int is_first = count == first, is_after = fault != none && count >= first;
  enum outcome outcome = pass;
  int reason = EIO;
  switch (fault) {
  case none: break;
  case error: outcome = is_first ? fail : pass; break;
  case gone: outcome = is_after ? fail : pass; break;
  case full:
    reason = ENOSPC;
    if (is_after && grows(operation))
      outcome = operation == disk_write && !has_struck ? halve : fail;
    break;
  case halved: outcome = is_first && operation == disk_write ? halve : pass; break;
  case interrupted:
    reason = EINTR;
    outcome = is_first && (operation == disk_write || operation == disk_resize ||
                           operation == disk_open || operation == disk_make)
                  ? fail
                  : pass;
    break;
  case death: break;
  }
  if (is_first) note(disk_fault, operation, 0, 0, path, NULL, 0);
  if (is_first && fault == death) kill(getpid(), SIGKILL);
  if (outcome != pass) has_struck = 1;
  if (outcome == fail) errno = reason;
  return outcome;
}

static void done(void) { pthread_mutex_unlock(&lock); }

#define FAIL_OR(operation, path) \
  if (next(operation, path) == fail) { \
    done(); \
    return -1; \
  }

typedef int (*opening)(const char *, int, ...);

static int open_noted(opening real, const char *path, int flags, mode_t mode) {
  if (!is_watched(path)) return real(path, flags, mode);
  int is_new = (flags & O_CREAT) && access(path, F_OK) != 0;
  FAIL_OR(is_new ? disk_make : disk_open, path)
  int descriptor = real(path, flags, mode);
  if (descriptor >= 0) {
    uint64_t file = file_of(descriptor);
    note(is_new ? disk_make : disk_open, (uint32_t)flags, file, 0, path, NULL, 0);
    if (!is_new && (flags & O_TRUNC)) note(disk_resize, 0, file, 0, path, NULL, 0);
  }
  done();
  return descriptor;
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    return open_noted((opening)REAL(name), path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

typedef ssize_t (*placing)(int, const void *, size_t, off64_t);

static ssize_t pwrite_noted(placing real, int descriptor, const void *bytes, size_t size,
                            off64_t place) {
  char buffer[PATH_MAX];
  const char *path = path_of(descriptor, buffer);
  if (!path) return real(descriptor, bytes, size, place);
  enum outcome outcome = next(disk_write, path);
  ssize_t written = -1;
  if (outcome != fail)
    written = real(descriptor, bytes, outcome == halve ? (size + 1) / 2 : size, place);
  if (written > 0)
    note(disk_write, 0, file_of(descriptor), (uint64_t)place, path, bytes, (size_t)written);
  done();
  return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t place) {
  return pwrite_noted((placing)REAL(pwrite), descriptor, bytes, size, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t place) {
  return pwrite_noted((placing)REAL(pwrite64), descriptor, bytes, size, place);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
  char buffer[PATH_MAX];
  const char *path = path_of(descriptor, buffer);
  if (!path) {
    // Written down before it is seen, as nothing that is shown may come before what it tells of.
    if (descriptor == 1 && diary >= 0) {
      pthread_mutex_lock(&lock);
      note(disk_said, 0, 0, 0, "", bytes, size);
      done();
    }
    return REAL(write)(descriptor, bytes, size);
  }
  enum outcome outcome = next(disk_write, path);
  ssize_t written = -1;
  if (outcome != fail) {
    off64_t place = lseek64(descriptor, 0, SEEK_CUR);
    written = REAL(write)(descriptor, bytes, outcome == halve ? (size + 1) / 2 : size);
    if (written > 0)
      note(disk_write, 0, file_of(descriptor), (uint64_t)place, path, bytes, (size_t)written);
  }
  done();
  return written;
}

// Through `write`, so that what is copied within the kernel is written down too.
ssize_t sendfile(int target, int source, off_t *place, size_t size) {
  char buffer[PATH_MAX], bytes[1 << 16];
  if (!path_of(target, buffer)) return REAL(sendfile)(target, source, place, size);
  if (size > sizeof bytes) size = sizeof bytes;
  ssize_t got = place ? pread(source, bytes, size, *place) : read(source, bytes, size);
  if (got <= 0) return got;
  ssize_t written = write(target, bytes, (size_t)got);
  if (written < 0) return -1;
  if (place)
    *place += written;
  else if (written < got)
    lseek(source, written - got, SEEK_CUR);
  return written;
}

#define RESIZE(name, type) \
  int name(int descriptor, type size) { \
    char buffer[PATH_MAX]; \
    const char *path = path_of(descriptor, buffer); \
    if (!path) return REAL(name)(descriptor, size); \
    FAIL_OR(disk_resize, path) \
    int result = REAL(name)(descriptor, size); \
    if (result == 0) \
      note(disk_resize, 0, file_of(descriptor), (uint64_t)size, path, NULL, 0); \
    done(); \
    return result; \
  }
RESIZE(ftruncate, off_t)
RESIZE(ftruncate64, off64_t)

#define SYNC(name) \
  int name(int descriptor) { \
    char buffer[PATH_MAX]; \
    const char *path = path_of(descriptor, buffer); \
    if (!path) return REAL(name)(descriptor); \
    FAIL_OR(disk_sync, path) \
    int result = REAL(name)(descriptor); \
    if (result == 0) note(disk_sync, 0, file_of(descriptor), 0, path, NULL, 0); \
    done(); \
    return result; \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  if (!is_watched(path)) return REAL(unlink)(path);
  FAIL_OR(disk_unlink, path)
  int result = REAL(unlink)(path);
  if (result == 0) note(disk_unlink, 0, 0, 0, path, NULL, 0);
  done();
  return result;
}

int mkdir(const char *path, mode_t mode) {
  if (!is_watched(path)) return REAL(mkdir)(path, mode);
  FAIL_OR(disk_mkdir, path)
  int result = REAL(mkdir)(path, mode);
  if (result == 0) note(disk_mkdir, 0, 0, 0, path, NULL, 0);
  done();
  return result;
}

#define NAME(name, operation) \
  int name(const char *old, const char *new) { \
    if (!is_watched(new)) return REAL(name)(old, new); \
    FAIL_OR(operation, new) \
    int result = REAL(name)(old, new); \
    if (result == 0) note(operation, 0, 0, 0, old, new, strlen(new)); \
    done(); \
    return result; \
  }
NAME(rename, disk_rename)
NAME(link, disk_link)
