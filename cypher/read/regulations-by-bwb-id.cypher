// Regulations by their number in the register of legislation, by id.
// Parameters: $numbers (texts)
// Columns: id, bwbId
MATCH (n:Entity:Regulation)
WHERE n.`bwbId` IN $numbers
RETURN n.`id`, n.`bwbId`
ORDER BY n.`id`
