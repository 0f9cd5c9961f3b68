// {{sentence}} Their number per entity.
// Parameters: $ids (texts){{duringParameters}}
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n){{arrow}}() {{during}} } AS total
