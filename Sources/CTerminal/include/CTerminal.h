// The few terminal calls that need C: what a signal handler may do, and what Swift's Glibc module leaves out.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

// MARK: The screen of this process

/// Remembers the terminal's settings and the bytes that put its screen right, and catches signals.
///
/// From here to `terminal_close` the process can die by any catchable signal, by a trap or by `exit`,
/// and the terminal is restored first. `restore` is at most 128 bytes.
/// A signal that the parent process chose to ignore stays ignored. To be called on the main thread.
/// Returns 0 or an `errno`: EBUSY if already open, ENOTTY if `input` is no terminal.
int terminal_open(int input, int output, const char *restore, size_t length);

/// Switches the terminal to raw input; what was typed before stays readable. Returns 0 or an `errno`.
///
/// A process in the background stops here until it is brought to the foreground.
int terminal_raw(void);

/// Writes the restoring bytes and the settings remembered, once after each `terminal_raw`.
///
/// Safe in a signal handler.
void terminal_restore(void);

/// Restores, and gives the signals back to those who had them before `terminal_open`.
void terminal_close(void);

/// A descriptor that is readable when a signal has come.
int terminal_signal_descriptor(void);

/// The next signal that has come: deadly ones, then SIGTSTP, SIGCONT and SIGWINCH; 0 if none.
int terminal_take_signal(void);

/// True if a signal that ends or stops the program has come; `terminal_take_signal` still gives it.
bool terminal_should_leave(void);

/// Stops this process as SIGTSTP does by default; returns when it is continued.
///
/// With `group` the whole process group is stopped, as the terminal does on Ctrl-Z.
void terminal_stop(bool group);

/// Restores, then dies by the signal, so that the parent process sees the true cause.
_Noreturn void terminal_die(int signal);

/// Runs another program at the terminal and waits for its end, as `system` does: Ctrl-C and Ctrl-\ are
/// the other program's, Ctrl-Z stops both.
///
/// Returns its exit status, 128 + n where a signal n killed it, or -1 with `errno` set where it could not
/// be started. To be called while the terminal is restored.
int terminal_run(char *const arguments[]);

/// Makes writing to a closed pipe or past the file size limit an error and no longer a death.
void terminal_ignore_write_signals(void);

/// Rows and columns of the terminal; a dimension that is unknown or 0 is 24 rows, 80 columns.
void terminal_window_size(int descriptor, int *rows, int *columns);

// MARK: Pseudo-terminals

/// Opens a pseudo-terminal of the given size: `near` is the user's end, `far` the program's.
///
/// Returns 0 or an `errno`.
int pty_open(int rows, int columns, int *near, int *far);

/// Starts a program on a new pseudo-terminal of the given size, in a session of its own.
///
/// All signals are at their defaults there, and no descriptor but 0, 1 and 2 is open.
/// `directory` may be NULL. Returns the process, with the near end in `near`; or -1 with `errno` set.
/// A program that cannot be started exits with 127.
pid_t pty_spawn(const char *program, char *const arguments[], char *const environment[],
                const char *directory, int rows, int columns, int *near);

/// Changes the size of a pseudo-terminal; its foreground processes get SIGWINCH. Returns 0 or an `errno`.
int pty_resize(int near, int rows, int columns);

/// True if a status from `waitpid` says that the process exited; `wait_exit_code` then says with what.
bool wait_exited(int status);
int wait_exit_code(int status);

/// True if a status from `waitpid` says that a signal killed the process; `wait_death_signal` then says which.
bool wait_signaled(int status);
int wait_death_signal(int status);

/// True if a status from `waitpid` with WUNTRACED says that the process stopped.
bool wait_stopped(int status);

#endif
