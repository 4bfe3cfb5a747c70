package org.parlance.analysis.profile;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/**
 * The scores of one attempt at a profile's test.
 *
 * @param month in which it was handed in
 * @param overall null where nothing could be scored
 * @param cut the least overall score that passes, by the rules of its verdict
 */
record Sat(UUID attempt, YearMonth month, Map<SkillTrait, Measured> traits, Measured overall, double cut) {}
