//! A data directory, a folder that others share, and what can be wrong with both.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

/// Where responses and groups are kept.
const KEPT: [&str; 2] = ["responses", "groups"];

#[derive(Debug)]
pub struct Disk {
    root: TempDir,
    /// How many files were written: each is newer than the one before, however coarse the clock is.
    written: Cell<u64>,
    /// The locks of another window.
    others: Vec<(PathBuf, File)>,
}

impl Disk {
    /// In memory where the system has a place for that: each key may be followed by a save, which is synced.
    pub fn new() -> Self {
        let memory = Path::new("/dev/shm");
        let root = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
        let disk = Self { root: root.unwrap(), written: Cell::default(), others: Vec::new() };
        fs::create_dir(disk.shared()).unwrap();
        disk
    }

    /// As the program shows it: without links.
    pub fn root(&self) -> PathBuf {
        self.root.path().canonicalize().unwrap()
    }

    pub fn data(&self) -> PathBuf {
        self.root.path().join("data")
    }

    pub fn shared(&self) -> PathBuf {
        self.root.path().join("shared")
    }

    /// Writes a file by hand, unless it is there already.
    pub fn write(&self, path: &Path, content: &[u8]) {
        if fs::read(path).is_ok_and(|before| before == content) {
            return;
        }
        self.write_again(path, content);
    }

    /// The same, also when nothing in it changes.
    pub fn write_again(&self, path: &Path, content: &[u8]) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut file = File::create(path).unwrap();
        file.write_all(content).unwrap();
        self.written.set(self.written.get() + 1);
        file.set_modified(SystemTime::now() + Duration::from_millis(self.written.get())).unwrap();
    }

    /// The files in some directories of the data directory, each with its path there, in order of their names.
    pub fn files(&self, directories: &[&str]) -> Vec<(PathBuf, String)> {
        let paths = directories.iter().flat_map(|directory| paths_in(&self.data().join(directory)));
        let toml = paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
        let read = |path: PathBuf| {
            let inside = path.strip_prefix(self.data()).unwrap().to_owned();
            (inside, fs::read_to_string(&path).unwrap())
        };
        toml.map(read).collect()
    }

    /// Every file with its bytes.
    pub fn everything(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut folders = vec![self.root.path().to_owned()];
        let mut all = Vec::new();
        while let Some(folder) = folders.pop() {
            for path in paths_in(&folder) {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).unwrap();
                    all.push((path, bytes));
                }
            }
        }
        all.sort();
        all
    }

    /// The files that are locked by the program, as their lock files say.
    pub fn locked(&self) -> Vec<PathBuf> {
        let paths = KEPT.iter().flat_map(|directory| paths_in(&self.data().join(directory)));
        let locks = paths.filter(|path| path.extension().is_some_and(|extension| extension == "lock"));
        locks.filter(|path| !self.others.iter().any(|(other, _)| other == path)).collect()
    }

    /// From now on nothing can be saved: files are in the place of the folders.
    pub fn break_saving(&self) {
        fs::create_dir_all(self.data()).unwrap();
        for directory in KEPT {
            let path = self.data().join(directory);
            let _ = fs::rename(&path, path.with_extension("away"));
            fs::write(&path, "").unwrap();
        }
    }

    pub fn mend_saving(&self) {
        for directory in KEPT {
            let path = self.data().join(directory);
            fs::remove_file(&path).unwrap();
            let _ = fs::rename(path.with_extension("away"), &path);
        }
    }

    /// From now on nothing can be moved to the trash.
    pub fn break_trash(&self) {
        fs::write(self.data().join("trash"), "").unwrap();
    }

    pub fn mend_trash(&self) {
        fs::remove_file(self.data().join("trash")).unwrap();
    }

    /// Another window has everything open that is there now.
    pub fn hold_everything(&mut self, holder: &str) {
        for (path, _) in self.files(&KEPT) {
            let path = self.data().join(path);
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let path = path.with_file_name(format!(".{name}.lock"));
            let file = File::options().write(true).create_new(true).open(&path).unwrap();
            file.try_lock().unwrap();
            fs::write(path.with_file_name(format!(".{name}.holder")), holder).unwrap();
            self.others.push((path, file));
        }
    }

    pub fn release(&mut self) {
        for (path, file) in self.others.drain(..) {
            fs::remove_file(path).unwrap();
            drop(file);
        }
    }
}

/// What is in a directory, in order of the names; nothing where there is none.
pub fn paths_in(directory: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(directory) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}
