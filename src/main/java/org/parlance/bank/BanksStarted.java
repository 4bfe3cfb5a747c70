package org.parlance.bank;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started means: the schema is migrated, which comes before, and there are items to be asked. */
@Startup
@ApplicationScoped
class BanksStarted implements HealthCheck {
    private final Banks banks;

    BanksStarted(Banks banks) {
        this.banks = banks;
    }

    @Override
    public HealthCheckResponse call() {
        long items = banks.library().banks().stream()
                .mapToLong(bank -> bank.items().size())
                .sum();
        return HealthCheckResponse.named("item banks")
                .status(items > 0)
                .withData("items", items)
                .build();
    }
}
