package org.parlance.node;

/** What this process is there for. Nodes of one installation share the database and the store of recordings. */
public enum NodeRole {
    /** Answers people and programs, and works no jobs off. */
    WEB,
    /** Works jobs off, and answers nobody but probes. */
    WORKER,
    /** Both; what an installation of one machine is. */
    BOTH;

    /** Whether it answers people and programs. */
    public boolean answers() {
        return this != WORKER;
    }

    /** Whether it works jobs off, and has the engines ready for that. */
    public boolean works() {
        return this != WEB;
    }
}
