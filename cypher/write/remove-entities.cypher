// Removes entities by id with the facts that hang on them; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
RETURN count(*)
