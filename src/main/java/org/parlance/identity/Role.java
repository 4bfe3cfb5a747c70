package org.parlance.identity;

/** The roles of the identity provider's realm. */
public final class Role {
    public static final String RECRUITER = "recruiter";
    public static final String HR = "hr";
    public static final String AUTHOR = "author";
    public static final String ADMIN = "admin";

    private Role() {}
}
