package org.parlance.engine;

/**
 * How far a pool is used at a moment.
 *
 * @param inUse instances that serve somebody
 * @param waiting callers that wait for one
 * @param size the most that may be in use at once
 */
record PoolUse(int inUse, int waiting, int size) {
    static final PoolUse NONE = new PoolUse(0, 0, 0);

    PoolUse and(PoolUse other) {
        return new PoolUse(inUse + other.inUse, waiting + other.waiting, size + other.size);
    }
}
