package org.parlance.e2e;

import java.util.UUID;
import org.parlance.testing.Database;

/** A campaign whose test has each spoken task that the demo's voice test has not, once. */
final class EveryTask {
    static final String CAMPAIGN = "Every spoken task";

    private static final String SECTIONS = """
            {"id": "every-task", "name": "Every spoken task", "sections": [
              {"id": "spell", "type": "spell-back", "count": 1},
              {"id": "build", "type": "sentence-build", "count": 1},
              {"id": "retell", "type": "story-retell", "count": 1},
              {"id": "speak", "type": "open-question", "count": 1},
              {"id": "listen", "type": "listening", "count": 1},
              {"id": "late", "type": "role-play", "count": 1, "kind": "late-payment"}]}
            """;

    private static final String SKILLS = """
            {"skills": {
              "speaking": {"weight": 0.7, "minimum": 0, "traits": {"fluency": 0.5, "intelligibility": 0.5},
                "types": ["story-retell", "open-question", "role-play"]},
              "listening": {"weight": 0.3, "minimum": 0, "traits": {"comprehension": 1.0}, "types": ["listening"]}},
             "traitMinima": {}, "cut": 30}
            """;

    private EveryTask() {}

    /** The campaign's name. */
    static String campaign() {
        Database database = Stack.shared().database();
        UUID id = UUID.randomUUID();
        database.execute("""
                insert into campaign (id, client_account_id, name, blueprint_id, blueprint_version, blueprint, language,
                    opens_at, closes_at, created_at, lock_version)
                select ?, client_account_id, ?, 'every-task', 1, blueprint || ?::jsonb || ?::jsonb, language,
                    opens_at, closes_at, created_at, 0
                from campaign where name = ?
                """, id, CAMPAIGN, SECTIONS, SKILLS, Invited.VOICE);
        database.execute("""
                insert into policy (id, campaign_id, version, rules, note, created_at)
                select ?, ?, 1, rules || ?::jsonb, note, p.created_at
                from policy p join campaign c on c.id = p.campaign_id where c.name = ? and p.version = 1
                """, UUID.randomUUID(), id, SKILLS, Invited.VOICE);
        return CAMPAIGN;
    }
}
