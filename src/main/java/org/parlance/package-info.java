/** Parlance: language proficiency tests for BPO hiring. */
package org.parlance;
