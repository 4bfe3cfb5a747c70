package org.parlance.web;

import io.quarkus.qute.TemplateExtension;

/**
 * The form that a noun takes after a number, for languages with more than two: {@code {#if count.few}} in a Polish text
 * holds for 2, 3, 4, 22, 23, 24, 32 and so on, but neither for 12 to 14 nor for 1, which is told by its value.
 */
@TemplateExtension
public final class Plurals {
    private Plurals() {}

    public static boolean few(Integer number) {
        return few(number.longValue());
    }

    public static boolean few(Long number) {
        long ones = number % 10;
        long tens = number / 10 % 10;
        return ones >= 2 && ones <= 4 && tens != 1;
    }
}
