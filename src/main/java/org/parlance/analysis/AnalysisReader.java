package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.analysis.AnalysisView.CampaignChoice;
import org.parlance.bank.Bank;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.hiring.Campaign;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.ClientAccount;
import org.parlance.identity.ClientAccounts;
import org.parlance.web.Problems;

/** Reads how the items of banks do. */
@ApplicationScoped
class AnalysisReader {
    /** @param answers to all its items */
    record BankSummary(String id, int items, long answers) {}

    private final Banks banks;
    private final ItemResponses responses;
    private final CampaignService campaigns;
    private final ClientAccounts accounts;

    AnalysisReader(Banks banks, ItemResponses responses, CampaignService campaigns, ClientAccounts accounts) {
        this.banks = banks;
        this.responses = responses;
        this.campaigns = campaigns;
        this.accounts = accounts;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such campaign */
    List<BankSummary> banks(Scope scope) {
        requireVisible(scope);
        return banks.library().banks().stream()
                .map(bank -> {
                    List<String> ids = itemIds(bank);
                    Map<String, Long> counts = responses.counts(ids, scope);
                    long answers =
                            counts.values().stream().mapToLong(Long::longValue).sum();
                    return new BankSummary(bank.id(), ids.size(), answers);
                })
                .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such bank or campaign */
    BankStatistics statistics(String bankId, Scope scope) {
        Bank bank = banks.library()
                .bank(bankId)
                .orElseThrow(() -> Problems.notFound("There is no such bank, or it is in use no more."));
        requireVisible(scope);
        return BankStatistics.of(responses.of(itemIds(bank), scope));
    }

    private void requireVisible(Scope scope) {
        scope.campaign().ifPresent(id -> campaigns.visible(id, accountIds(scope)));
    }

    private static List<String> itemIds(Bank bank) {
        return bank.items().stream().map(Item::id).toList();
    }

    AnalysisView view(String bankId, Scope scope) {
        return AnalysisView.of(
                bankId,
                statistics(bankId, scope),
                choices(scope),
                scope.campaign().orElse(null));
    }

    List<CampaignChoice> choices(Scope scope) {
        return campaigns.visible(accountIds(scope)).stream()
                .map((Campaign campaign) -> new CampaignChoice(campaign.id(), campaign.name()))
                .toList();
    }

    private Set<UUID> accountIds(Scope scope) {
        Optional<Set<UUID>> own = scope.accounts();
        return own.orElseGet(
                () -> accounts.listAll().stream().map(ClientAccount::id).collect(Collectors.toSet()));
    }
}
