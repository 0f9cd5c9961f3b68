// Dossiers by their number, each with those of its papers that have one of some numbers; a paper says in how many dossiers it is.
// Parameters: $dossiers (texts), $papers (texts)
// Columns: dossier, number, suffix, paper, paperNumber, dossiers
MATCH (n:Entity:Dossier)
WHERE n.`number` IN $dossiers
OPTIONAL MATCH (n)<-[:IN_DOSSIER]-(m:Entity)
WHERE m.`number` IN $papers
RETURN n.`id`, n.`number`, n.`suffix`, m.`id`, m.`number`, COUNT { (m)-[:IN_DOSSIER]->(:Entity) } AS dossiers
ORDER BY n.`id`, m.`id`
