package org.parlance.delivery;

import java.util.List;

/**
 * The practice before the test.
 *
 * @param spoken whether any of the items is answered by speaking
 * @param fragments one rendered item fragment for each item type of the form
 */
record PracticeView(boolean spoken, List<String> fragments) {}
