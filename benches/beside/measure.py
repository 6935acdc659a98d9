"""Measures a program from outside, in a terminal of its own (Linux, Python's standard library)."""

import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time

ROWS, COLUMNS = 24, 80
# What programs ask the terminal, and what one answers.
ANSWERS = {
    b"\x1b[6n": b"\x1b[1;1R",
    b"\x1b[c": b"\x1b[?62;22c",
    b"\x1b[>c": b"\x1b[>1;10;0c",
    b"\x1b]11;?": b"\x1b]11;rgb:0000/0000/0000\x1b\\",
    b"\x1b]10;?": b"\x1b]10;rgb:ffff/ffff/ffff\x1b\\",
}


class Program:
    """A program in a terminal."""

    def __init__(self, command, directory=None):
        self.master, terminal = pty.openpty()
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "TERM": "xterm-256color",
            "LANG": "C.UTF-8",
        }
        self.begun = time.perf_counter()
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
            for fd in range(3):
                os.dup2(terminal, fd)
            os.closerange(3, 256)
            if directory:
                os.chdir(directory)
            os.execvpe(command[0], command, environment)
        os.close(terminal)
        self.said = b""

    def read(self, seconds):
        """What comes within some time: the bytes of one read, or none."""
        if not select.select([self.master], [], [], seconds)[0]:
            return b""
        try:
            found = os.read(self.master, 1 << 16)
        except OSError:
            return b""
        for question, answer in ANSWERS.items():
            if question in found:
                os.write(self.master, answer)
        self.said += found
        return found

    def until(self, word, seconds=20):
        """Reads until a word was said; returns when, or fails."""
        end = time.perf_counter() + seconds
        while word not in self.said:
            self.read(max(0, end - time.perf_counter()))
            if time.perf_counter() > end:
                raise TimeoutError(f"never said {word!r}: {self.said[-200:]!r}")
        return time.perf_counter()

    def settle(self, seconds=0.03):
        """Reads until nothing comes any more; returns bytes, how many reads, and when the last one was."""
        count, reads, last = 0, 0, time.perf_counter()
        while found := self.read(seconds):
            count, reads, last = count + len(found), reads + 1, time.perf_counter()
        return count, reads, last

    def key(self, key):
        """Milliseconds from a key to the first byte, and how many bytes and reads the frame took."""
        at = time.perf_counter()
        os.write(self.master, key)
        first = self.read(1)
        took = time.perf_counter() - at
        count, reads, _ = self.settle()
        return took * 1e3, len(first) + count, bool(first) + reads

    def pss(self):
        """Its share of memory in KiB."""
        text = open(f"/proc/{self.pid}/smaps_rollup").read()
        return int(re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)[1])

    def wakeups(self):
        """How often its threads were put to sleep so far."""
        count = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            status = open(f"/proc/{self.pid}/task/{thread}/status").read()
            count += sum(int(n) for n in re.findall(r"ctxt_switches:\s+(\d+)", status))
        return count

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.master)


def starts(commands, times):
    """Median milliseconds from start to a word on the screen, of several programs in turn; `None` where it never came."""
    took = {name: [] for name in commands}
    for _ in range(times):
        for name, (command, word) in commands.items():
            if took[name] is None:
                continue
            program = Program(command)
            try:
                took[name].append((program.until(word) - program.begun) * 1e3)
            except TimeoutError as error:
                print(f"{name}: {error}")
                took[name] = None
            program.end()
    return {name: statistics.median(found) if found else None for name, found in took.items()}


def percentile(values, share):
    values = sorted(values)
    return values[min(len(values) - 1, int(len(values) * share))]
