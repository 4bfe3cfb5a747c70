package org.parlance.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the demo may be: on one person's own machine. Its links are written into a file and its people have known
 * passwords, so that it must not be where anybody else can reach it.
 *
 * @param listensOn the address that the server listens on
 * @param publicUrl the address that applicants reach
 * @param identityProvider where staff sign in, if anywhere
 * @param mailServer that mail would go out through, if any
 */
record DemoGuard(String listensOn, URI publicUrl, Optional<URI> identityProvider, Optional<String> mailServer) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** Why the demo may not be loaded here; empty where it may. */
    List<String> refusals() {
        List<String> refusals = new ArrayList<>();
        if (!isOwn(listensOn)) {
            refusals.add("the server listens on " + listensOn + ", where others can reach it");
        }
        if (!isOwn(publicUrl.getHost())) {
            refusals.add("applicants are to reach it at " + publicUrl);
        }
        identityProvider
                .filter(provider -> !isOwn(provider.getHost()))
                .ifPresent(provider -> refusals.add("staff sign in at " + provider));
        mailServer
                .filter(server -> !server.isBlank() && !isOwn(server))
                .ifPresent(server -> refusals.add("mail goes out through " + server));
        return refusals;
    }

    private static boolean isOwn(String host) {
        return host != null && OWN_MACHINE.contains(host);
    }
}
