// Documents by the address where they can be read, by id.
// Parameters: $addresses (texts)
// Columns: id, website
MATCH (n:Entity:Document)
WHERE n.`website` IN $addresses
RETURN n.`id`, n.`website`
ORDER BY n.`id`
