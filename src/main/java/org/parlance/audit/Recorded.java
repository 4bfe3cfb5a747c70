package org.parlance.audit;

import java.util.Map;
import java.util.UUID;

/**
 * Something was done and is in the trail; fired within the transaction of the deed.
 *
 * @param action a verb phrase such as "campaign.created"
 * @param subjectId the id of what was acted on
 * @param details ids and codes only
 */
public record Recorded(String action, UUID subjectId, Map<String, String> details) {}
