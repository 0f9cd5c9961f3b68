// The ministries whose budgets these articles belong to; an article of none gives no row.
// Parameters: $ids (texts)
// Columns: article, ministry
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[:BUDGET_OF]->(b:Entity)
RETURN DISTINCT a.id AS article, b.id AS ministry
ORDER BY article, ministry
