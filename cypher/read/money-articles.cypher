// The budget articles of these ministries; a ministry without any gives no row.
// Parameters: $ids (texts)
// Columns: article, ministry
UNWIND $ids AS id
MATCH (b:Entity {id: id})<-[:BUDGET_OF]-(a:Entity)
RETURN DISTINCT a.id AS article, b.id AS ministry
ORDER BY article, ministry
