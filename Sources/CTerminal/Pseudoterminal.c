// Pseudo-terminals, for tests that look at what a user would see.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

static struct winsize window(int rows, int columns) {
  return (struct winsize){.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
}

int pty_open(int rows, int columns, int *near, int *far) {
  struct winsize size = window(rows, columns);
  if (openpty(near, far, NULL, NULL, &size) != 0) return errno;
  fcntl(*near, F_SETFD, FD_CLOEXEC);
  fcntl(*far, F_SETFD, FD_CLOEXEC);
  return 0;
}

pid_t pty_spawn(const char *program, char *const arguments[], char *const environment[],
                const char *directory, int rows, int columns, int *near) {
  struct winsize size = window(rows, columns);
  pid_t child = forkpty(near, NULL, NULL, &size);
  if (child != 0) {
    if (child > 0) fcntl(*near, F_SETFD, FD_CLOEXEC);
    return child;
  }
  // Only async-signal-safe calls from here: the parent may have had other threads.
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  close_range(3, ~0U, 0);
  if (directory != NULL && chdir(directory) != 0) _exit(127);
  execve(program, arguments, environment);
  _exit(127);
}

int pty_resize(int near, int rows, int columns) {
  struct winsize size = window(rows, columns);
  return ioctl(near, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

bool wait_exited(int status) { return WIFEXITED(status); }
int wait_exit_code(int status) { return WEXITSTATUS(status); }
bool wait_signaled(int status) { return WIFSIGNALED(status); }
int wait_death_signal(int status) { return WTERMSIG(status); }
bool wait_stopped(int status) { return WIFSTOPPED(status); }
