// Removes {{type}} facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:{{type}} {id: id}]->()
DELETE r
RETURN count(*)
