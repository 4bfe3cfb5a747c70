package org.parlance.bank;

/**
 * The two answers by which an item proves itself.
 *
 * @param pass should pass on the item's own traits
 * @param fail should fail on them
 */
public record ModelAnswers(ModelAnswer pass, ModelAnswer fail) {}
