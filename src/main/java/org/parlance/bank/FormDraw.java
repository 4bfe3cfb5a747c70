package org.parlance.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** One form in the making. */
final class FormDraw {
    /** Items met before come after all that were passed over. */
    private static final int MET_BEFORE = 1_000_000;

    private final Blueprint blueprint;
    private final ItemPool pool;
    private final FormBasis basis;
    private final SplittableRandom random;
    private final Map<String, Integer> standings = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> topics = new HashMap<>();
    private final Map<ItemType, Map<String, Integer>> levels = new EnumMap<>(ItemType.class);

    /** A place in the form. @param standing of its item, see {@link #standing} */
    record Slot(Blueprint.Section section, Item item, int standing) {}

    FormDraw(Blueprint blueprint, ItemPool pool, FormBasis basis) {
        this.blueprint = blueprint;
        this.pool = pool;
        this.basis = basis;
        this.random = new SplittableRandom(basis.seed());
        for (String id : basis.passedOver()) {
            standings.put(id, standings.size() + 1);
        }
        basis.avoided().forEach(id -> standings.merge(id, MET_BEFORE, Integer::sum));
    }

    /** The counted items section by section, with no pilot item yet. */
    FormDraw drawn() {
        for (Blueprint.Section section : blueprint.sections()) {
            List<Item> candidates = new ArrayList<>(pool.live(section));
            candidates.removeIf(item -> taken.contains(item.id()));
            if (candidates.size() < section.count()) {
                throw new TooFewItemsException(blueprint, section, candidates.size());
            }
            shuffle(candidates, random);
            DifficultyMix mix = DifficultyMix.of(section, random);
            for (int i = 0; i < section.count(); i++) {
                take(section, candidates, mix);
            }
        }
        return this;
    }

    /** Moves the candidate that repeats least from the candidates to the form; ties go to the shuffled order. */
    private void take(Blueprint.Section section, List<Item> candidates, DifficultyMix mix) {
        Map<String, Integer> given = levels.computeIfAbsent(section.type(), type -> new HashMap<>());
        Item best = candidates.get(0);
        for (Item candidate : candidates) {
            if (comesBefore(candidate, best, mix, given)) {
                best = candidate;
            }
        }
        candidates.remove(best);
        taken.add(best.id());
        slots.add(new Slot(section, best, standing(best)));
        mix.take(best.header().difficulty());
        topics.merge(best.header().topic(), 1, Integer::sum);
        given.merge(best.header().difficulty(), 1, Integer::sum);
    }

    private boolean comesBefore(Item one, Item other, DifficultyMix mix, Map<String, Integer> given) {
        String level = one.header().difficulty();
        String otherLevel = other.header().difficulty();
        int order = Integer.compare(standing(one), standing(other));
        if (order == 0) {
            order = Boolean.compare(mix.full(level), mix.full(otherLevel));
        }
        if (order == 0) {
            order = Boolean.compare(seldom(other), seldom(one));
        }
        if (order == 0) {
            order = Integer.compare(repetition(one), repetition(other));
        }
        if (order == 0) {
            order = Integer.compare(given.getOrDefault(level, 0), given.getOrDefault(otherLevel, 0));
        }
        return order < 0;
    }

    /** Being in a form beside this one costs as much as a topic that this one has once. */
    private int repetition(Item item) {
        return topics.getOrDefault(item.header().topic(), 0) + (basis.beside().contains(item.id()) ? 1 : 0);
    }

    /** 0 for an item that may be drawn freely; above it, the greater, the later: passed over, or met before. */
    int standing(Item item) {
        return standings.getOrDefault(item.id(), 0);
    }

    /** Whether hardly any form holds the item, so that this one rather should. */
    boolean seldom(Item item) {
        return basis.seldom().contains(item.id());
    }

    /** How many of the form's items have the topic. */
    int withTopic(String topic) {
        return topics.getOrDefault(topic, 0);
    }

    List<Slot> slots() {
        return slots;
    }

    /** The items that may take the slot's place without making the form worse by any rule of the draw. */
    List<Item> alternatives(Slot slot) {
        return pool.live(slot.section()).stream()
                .filter(item -> !taken.contains(item.id()) && standing(item) <= slot.standing())
                .filter(item -> slot.section().difficulty().isEmpty()
                        || item.header()
                                .difficulty()
                                .equals(slot.item().header().difficulty()))
                .toList();
    }

    void replace(int index, Item item) {
        Slot old = slots.get(index);
        taken.remove(old.item().id());
        taken.add(item.id());
        topics.merge(old.item().header().topic(), -1, Integer::sum);
        topics.merge(item.header().topic(), 1, Integer::sum);
        slots.set(index, new Slot(old.section(), item, standing(item)));
    }

    /** The form in order, with pilot items anywhere among those of their section, so that nobody knows them. */
    List<Item> items() {
        SplittableRandom pilots = random.split();
        List<Item> form = new ArrayList<>();
        for (Blueprint.Section section : blueprint.sections()) {
            List<Item> own = new ArrayList<>();
            slots.stream()
                    .filter(slot -> slot.section() == section)
                    .map(Slot::item)
                    .forEach(own::add);
            for (Item pilot : pilots(section, pilots)) {
                own.add(pilots.nextInt(own.size() + 1), pilot);
            }
            form.addAll(own);
        }
        return form;
    }

    private List<Item> pilots(Blueprint.Section section, SplittableRandom order) {
        if (section.pilot() == 0) {
            return List.of();
        }
        List<Item> candidates = new ArrayList<>(pool.pilot(section));
        candidates.removeIf(item -> basis.avoided().contains(item.id()) || taken.contains(item.id()));
        shuffle(candidates, order);
        List<Item> given = candidates.subList(0, Math.min(section.pilot(), candidates.size()));
        given.forEach(item -> taken.add(item.id()));
        return given;
    }

    SplittableRandom random() {
        return random;
    }

    static void shuffle(List<Item> items, SplittableRandom random) {
        for (int i = items.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            items.set(i, items.set(j, items.get(i)));
        }
    }
}
