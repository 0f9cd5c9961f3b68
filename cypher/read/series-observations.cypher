// The figures of series, by series, then by period, then by id.
// Parameters: $ids (texts), $most (integer)
// Columns: series, id, period, value, low, high, precision
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})<-[:OBSERVATION_OF]-(o:Entity)
RETURN parent, o.`id`, o.`period`, o.`value`, o.`low`, o.`high`, o.`precision`
ORDER BY parent, coalesce(o.`period`, '9999'), o.`id` LIMIT $most
