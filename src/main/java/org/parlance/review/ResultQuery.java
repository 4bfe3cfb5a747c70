package org.parlance.review;

import java.util.Map;

/**
 * SQL with named parameters ({@code :name}).
 *
 * @param values by parameter; a collection stands for a list of values
 */
public record ResultQuery(String sql, Map<String, Object> values) {}
