package org.parlance.review;

import org.jboss.resteasy.reactive.RestForm;

/** Whom to invite, as it was typed. */
record InvitationForm(
        @RestForm String name,
        @RestForm String email,
        @RestForm String phone) {
    static final InvitationForm EMPTY = new InvitationForm("", "", "");
}
