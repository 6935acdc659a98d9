//! Work on all cores whose results are wanted in their turn.

use std::io;
use std::num::NonZero;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;

/// Cores that are used at most: more would only hold more in memory.
const MOST_CORES: usize = 8;

/// Does each job on whichever core is free, and takes what came of it in the order of the jobs. No more than a few jobs are
/// under way at once.
///
/// # Errors
/// The first job that could not be had; those before it are done.
pub(super) fn in_turn<Job: Send, Done: Send>(
    jobs: impl Iterator<Item = io::Result<Job>> + Send,
    work: impl Fn(Job) -> Done + Sync,
    mut take: impl FnMut(Done),
) -> io::Result<()> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_CORES);
    thread::scope(|scope| {
        let (to_cores, waiting) = mpsc::sync_channel::<(Job, SyncSender<Done>)>(cores);
        let waiting = Arc::new(Mutex::new(waiting));
        let (to_taking, in_turn) = mpsc::sync_channel::<Receiver<Done>>(2 * cores);
        for _ in 0..cores {
            let (waiting, work) = (Arc::clone(&waiting), &work);
            scope.spawn(move || {
                loop {
                    let next = waiting.lock().map(|waiting| waiting.recv());
                    let Ok(Ok((job, reply))) = next else { break };
                    let _ = reply.send(work(job));
                }
            });
        }
        // Drop our receiver, so that sending fails once all workers have ended.
        drop(waiting);
        let handing_out = scope.spawn(move || -> io::Result<()> {
            for job in jobs {
                let (reply, done) = mpsc::sync_channel(1);
                if to_cores.send((job?, reply)).is_err() || to_taking.send(done).is_err() {
                    break;
                }
            }
            Ok(())
        });
        for done in in_turn {
            let Ok(done) = done.recv() else { return Err(io::Error::other("counting stopped")) };
            take(done);
        }
        handing_out.join().unwrap_or_else(|_| Err(io::Error::other("reading stopped")))
    })
}
