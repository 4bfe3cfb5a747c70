package org.parlance.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails as no page should, for the tests of what is told of a failure. */
@Path(FailingResource.PATH)
public class FailingResource {
    static final String PATH = "/tests/failing";

    @GET
    public String fail() {
        throw new IllegalStateException("the secret of the failure");
    }
}
