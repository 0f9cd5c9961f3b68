// How many facts of each type each source states, and how many of them rest on a passage.
// Parameters: none
// Columns: type, source, count, withPassage
MATCH (:Entity)-[r]->(:Entity)
UNWIND r.`sources` AS source
RETURN type(r) AS type, source, count(r) AS count, sum(CASE WHEN size(r.`evidence`) > 0 THEN 1 ELSE 0 END) AS withPassage
ORDER BY type, source
