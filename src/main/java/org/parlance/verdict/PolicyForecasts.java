package org.parlance.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parlance.bank.Blueprint;

/** Keeps what was simulated, as a simulation takes part of a second. */
@ApplicationScoped
public class PolicyForecasts {
    private final Map<Blueprint, PolicySimulation.Shares> known = new ConcurrentHashMap<>();

    public PolicySimulation.Shares of(Blueprint blueprint) {
        return known.computeIfAbsent(blueprint, PolicySimulation::of);
    }
}
