// How many questions documents hold; a document without any, or an unknown id, gives no row.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (d:Entity {id: parent})<-[:PART_OF_DOCUMENT]-(q:Question)
RETURN parent, count(q) AS total
