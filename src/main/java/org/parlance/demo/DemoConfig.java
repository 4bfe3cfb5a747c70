package org.parlance.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The campaign that {@code ./parlance demo} fills for a look around. */
@ConfigMapping(prefix = "parlance.demo-campaign")
interface DemoConfig {
    /** How many applicants it has; 0 for no such campaign. */
    @WithDefault("0")
    int applicants();

    /** How many of them take the test and are scored by the real engines; the others are drawn after these. */
    @WithDefault("20")
    int played();

    /** Of the profile with this id. */
    @WithDefault("blended-voice-writing")
    String profile();

    /** Where this server answers the applicants that it plays. */
    @WithDefault("${parlance.public-url:http://localhost:8080}")
    URI address();
}
