package org.parlance.resilience;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.testing.Database;

/** Has the database itself write down which node took which job, and on wish deliver each job twice. */
final class JobTrace {
    private static final String TRACE = """
            create table picked_job (
                name text not null, instance text not null, node text not null,
                at timestamptz not null default clock_timestamp()
            );
            create function trace_picked() returns trigger language plpgsql as $$
            begin
                insert into picked_job (name, instance, node) values (new.task_name, new.task_instance, new.picked_by);
                return new;
            end $$;
            create trigger trace_picked after update on scheduled_tasks for each row
                when (new.picked and not old.picked and new.task_instance like '%/%') execute function trace_picked();
            create table doubling (wanted boolean not null);
            insert into doubling values (false);
            create function double_job() returns trigger language plpgsql as $$
            begin
                if (select wanted from doubling) then
                    insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)
                    values (new.task_name, new.task_instance || '-again', new.execution_time, false, 1, new.priority);
                end if;
                return new;
            end $$;
            create trigger double_job after insert on scheduled_tasks for each row
                when (new.task_instance like '%/%' and new.task_instance not like '%-again')
                execute function double_job();
            """;

    private final Database database;

    JobTrace(Database database) {
        this.database = database;
        database.execute(TRACE);
    }

    /** From now on each job that is enqueued is there twice. */
    void doubling(boolean wanted) {
        database.execute("update doubling set wanted = ?", wanted);
    }

    /** The nodes that have taken jobs of a kind. */
    List<String> nodes(String job) {
        return database.values(String.class, "select distinct node from picked_job where name = ?", job);
    }

    /** How many deliveries of a job for a subject there were, by its name. */
    long deliveries(String job, UUID subject) {
        return database.values(
                        Long.class,
                        "select count(*) from picked_job where name = ? and instance like ? || '/%'",
                        job,
                        subject.toString())
                .get(0);
    }

    /** A job in the queue that a worker is at. */
    record Held(String instance, String node) {
        /** The process number, which the node's name begins with. */
        long pid() {
            return Long.parseLong(node.split("-")[1]);
        }
    }

    Optional<Held> held(String job) {
        return database.find(
                        String.class,
                        "select task_instance || ' ' || picked_by from scheduled_tasks where task_name = ? and picked",
                        job)
                .map(text -> new Held(text.split(" ")[0], text.split(" ")[1]));
    }

    boolean holds(Held held) {
        return database.find(
                        Boolean.class,
                        "select true from scheduled_tasks where task_instance = ? and picked_by = ? and picked",
                        held.instance(),
                        held.node())
                .isPresent();
    }

    /** When another node took a job over. */
    Optional<OffsetDateTime> takenOver(Held from) {
        return database.find(
                OffsetDateTime.class,
                "select at from picked_job where instance = ? and node <> ? order by at",
                from.instance(),
                from.node());
    }
}
