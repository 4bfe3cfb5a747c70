package org.parlance.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How much one address and one link may ask for. A whole test centre may stand behind one address, so these limits are
 * wide; they stop a program that runs wild, while secrets are kept by their length and by tries of their own.
 */
@ConfigMapping(prefix = "parlance.limits")
interface LimitConfig {
    /** Requests of any kind by one address. */
    @WithDefault("60000")
    int addressRequestsAMinute();

    /** Links exchanged for a cookie by one address. */
    @WithDefault("600")
    int openingsAMinute();

    /** Requests to the interface for programs by one address, signed in or not; each client has a limit of its own. */
    @WithDefault("3000")
    int apiRequestsAMinute();

    /** Requests of one applicant; a page sends about two a second, and more when it catches up after being offline. */
    @WithDefault("900")
    int sittingRequestsAMinute();

    /** Appeals of one applicant, an hour. */
    @WithDefault("10")
    int appealsAnHour();

    /** How long a request's body may take to come in, whatever its size. */
    @WithDefault("60s")
    Duration bodyTime();

    /** On top of it a body has a second for each of so many bytes: the slowest line that is waited for. */
    @WithDefault("4096")
    int slowestBytesASecond();
}
