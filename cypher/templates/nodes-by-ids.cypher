// {{kind}} entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: {{columns}}
UNWIND $ids AS id
MATCH (n:Entity:{{kind}} {id: id})
RETURN {{values}}
