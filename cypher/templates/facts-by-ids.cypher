// {{type}} facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, {{columns}}
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:{{type}} {id: id}]->(m:Entity)
RETURN n.id, m.id, {{values}}
