// The state that signal handlers need, and the handlers.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// What a person or another program sends: noted, and answered by the loop when it next asks.
// The order is the order in which they are handed out.
static const int noted[] = {SIGHUP, SIGTERM, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct termios original;
static int input_descriptor, output_descriptor;
static char restore_bytes[128];
static size_t restore_length;

static volatile sig_atomic_t is_open, is_raw;
static volatile sig_atomic_t has_come[NSIG];
// A handler may only ring; the loop waits for this pipe together with the keys.
static int bell[2] = {-1, -1};
static struct sigaction before[NSIG];
// A stack overflow leaves no room for the handler of its own SIGSEGV. One thread has this: the main one.
static char handler_stack[64 * 1024];

void terminal_restore(void) {
  if (!is_raw) return;
  is_raw = 0;
  const char *rest = restore_bytes;
  size_t length = restore_length;
  while (length > 0) {
    ssize_t count = write(output_descriptor, rest, length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      struct pollfd writable = {.fd = output_descriptor, .events = POLLOUT};
      if (poll(&writable, 1, 1000) <= 0) break;
      continue;
    }
    if (count <= 0) break;
    rest += count;
    length -= (size_t)count;
  }
  // A process in the background must not be stopped while it is dying.
  sigset_t output_stop, old;
  sigemptyset(&output_stop);
  sigaddset(&output_stop, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output_stop, &old);
  while (tcsetattr(input_descriptor, TCSANOW, &original) != 0 && errno == EINTR) {}
  pthread_sigmask(SIG_SETMASK, &old, NULL);
}

_Noreturn void terminal_die(int number) {
  terminal_restore();
  signal(number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

static bool is_impatient(int number) {
  return number == SIGINT || number == SIGTERM || number == SIGQUIT;
}

static void note(int number) {
  int saved = errno;
  // Asked a second time before the loop looked at the first: the loop may be stuck, so do not wait for it.
  if (is_impatient(number) && has_come[number]) terminal_die(number);
  has_come[number] = 1;
  // A full pipe has rung already.
  if (write(bell[1], "", 1) < 0) {}
  errno = saved;
}

static void fault(int number) { terminal_die(number); }

static bool is_noted(int number) {
  for (size_t i = 0; i < COUNT(noted); i++) {
    if (noted[i] == number) return true;
  }
  return false;
}

// What cannot wait for the loop: faults, and the rest of those that kill by default, the real-time
// ones too; not what the system ignores, what stops, and what nothing can catch.
static bool is_fatal(int number) {
  bool spares = number == SIGCHLD || number == SIGURG || number == SIGTTIN || number == SIGTTOU;
  return !spares && number != SIGSTOP && number != SIGKILL && !is_noted(number);
}

// The C library keeps two real-time signals for itself, and refuses them here.
static void catch(int number, void (*handler)(int), int flags) {
  sigaction(number, NULL, &before[number]);
  if (before[number].sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void catch_all(void) {
  for (int number = 1; number < NSIG; number++) {
    if (is_noted(number)) catch(number, note, SA_RESTART);
    if (is_fatal(number)) catch(number, fault, SA_ONSTACK);
  }
}

static void give_back_all(void) {
  for (int number = 1; number < NSIG; number++) {
    if (is_noted(number) || is_fatal(number)) sigaction(number, &before[number], NULL);
  }
}

int terminal_open(int input, int output, const char *restore, size_t length) {
  if (is_open) return EBUSY;
  if (length > sizeof restore_bytes) return EINVAL;
  if (tcgetattr(input, &original) != 0) return errno;
  if (bell[0] < 0 && pipe2(bell, O_CLOEXEC | O_NONBLOCK) != 0) return errno;
  input_descriptor = input;
  output_descriptor = output;
  memcpy(restore_bytes, restore, length);
  restore_length = length;
  memset((void *)has_come, 0, sizeof has_come);

  static bool leaves_at_exit = false;
  if (!leaves_at_exit) leaves_at_exit = atexit(terminal_restore) == 0;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  is_open = 1;
  catch_all();
  return 0;
}

int terminal_raw(void) {
  struct termios raw = original;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | PARMRK | INPCK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  // ISIG off: Ctrl-C, Ctrl-Z and Ctrl-\ come in their place among the keys, and flush none of those before them.
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  raw.c_cflag = (raw.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  is_raw = 1;
  while (tcsetattr(input_descriptor, TCSADRAIN, &raw) != 0) {
    if (errno == EINTR) continue;
    int reason = errno;
    is_raw = 0;
    return reason;
  }
  return 0;
}

void terminal_close(void) {
  if (!is_open) return;
  terminal_restore();
  give_back_all();
  is_open = 0;
}

int terminal_signal_descriptor(void) { return bell[0]; }

int terminal_take_signal(void) {
  char rings[64];
  while (read(bell[0], rings, sizeof rings) > 0) {}
  for (size_t i = 0; i < COUNT(noted); i++) {
    if (!has_come[noted[i]]) continue;
    has_come[noted[i]] = 0;
    return noted[i];
  }
  return 0;
}

bool terminal_should_leave(void) {
  char rings[64];
  while (read(bell[0], rings, sizeof rings) > 0) {}
  for (size_t i = 0; i < COUNT(noted); i++) {
    if (has_come[noted[i]] && noted[i] != SIGCONT && noted[i] != SIGWINCH) return true;
  }
  return false;
}

void terminal_stop(bool group) {
  struct sigaction ours;
  sigaction(SIGTSTP, NULL, &ours);
  if (group) {
    signal(SIGTSTP, SIG_IGN);
    kill(0, SIGTSTP);
  }
  // To this thread alone: it does not run on past `raise` before the stop has happened.
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  has_come[SIGTSTP] = 0;
  has_come[SIGCONT] = 0;
}

int terminal_run(char *const arguments[]) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, usual = {.sa_handler = SIG_DFL};
  struct sigaction old_int, old_quit, old_stop;
  sigaction(SIGINT, &ignore, &old_int);
  sigaction(SIGQUIT, &ignore, &old_quit);
  sigaction(SIGTSTP, &usual, &old_stop);
  pid_t child = fork();
  if (child == 0) {
    // Only async-signal-safe calls from here: the parent may have other threads.
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvp(arguments[0], arguments);
    _exit(127);
  }
  int status = 0, result = -1;
  if (child > 0) {
    pid_t ended;
    while ((ended = waitpid(child, &status, 0)) < 0 && errno == EINTR) {}
    if (ended > 0) result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  }
  int reason = errno;
  sigaction(SIGINT, &old_int, NULL);
  sigaction(SIGQUIT, &old_quit, NULL);
  sigaction(SIGTSTP, &old_stop, NULL);
  errno = reason;
  return result;
}

void terminal_ignore_write_signals(void) {
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
}

void terminal_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size = {0};
  ioctl(descriptor, TIOCGWINSZ, &size);
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  *columns = size.ws_col > 0 ? size.ws_col : 80;
}
