package org.parlance.testing;

import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whom the staff's pages take the test for: rosa, a recruiter of the account that {@link TestHiring} invites for. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@TestSecurity(
        user = "rosa",
        roles = "recruiter",
        attributes = @SecurityAttribute(key = "groups", value = "/accounts/northwind", type = AttributeType.STRING_SET))
public @interface AsRecruiter {}
