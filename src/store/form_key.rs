//! The key of forms' rows: a row's id is made of it and of what the row says, so that the ids, which a group keeps and a file
//! that is sent on has in it, tell nobody else what that was.

use uuid::Uuid;

use super::files::{make_directory, read_limited, write_out};
use super::{Error, Store};

impl Store {
    /// The key; the first time it becomes `fresh`, which nobody can guess.
    ///
    /// # Errors
    /// When it cannot be read or kept: ids of another key would make everybody somebody else.
    pub fn form_key(&self, fresh: Uuid) -> Result<Uuid, Error> {
        make_directory(self.root())?;
        let path = self.root().join("form-key");
        match write_out(&path, format!("{fresh}\n").as_bytes(), false) {
            // Another window may have been first.
            Ok(()) | Err(Error::Exists(_)) => {}
            Err(error) => return Err(error),
        }
        Ok(Uuid::new_v5(&Uuid::NAMESPACE_OID, read_limited(&path)?.trim_ascii()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_key_stays() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::new(directory.path().join("data"));
        let key = store.form_key(Uuid::from_u128(1)).unwrap();
        assert_eq!(store.form_key(Uuid::from_u128(2)).unwrap(), key);
        let other = Store::new(directory.path().join("other"));
        assert_ne!(other.form_key(Uuid::from_u128(2)).unwrap(), key);
    }
}
