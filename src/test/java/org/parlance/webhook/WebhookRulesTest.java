package org.parlance.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.9",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "0.1.2.3",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:a00:1::"
            })
    void addressesOfOurOwnNetworksAreNotCalled(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "100.128.0.1", "172.32.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"})
    void addressesOfTheInternetAre(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void messagesAreSentAgainForADay() {
        Duration all = IntStream.rangeClosed(1, 10)
                .mapToObj(tries -> RetryPlan.after(tries).orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(23), Duration.ofHours(25));
        assertThat(RetryPlan.after(1)).contains(Duration.ofSeconds(10));
        assertThat(RetryPlan.after(11)).isEmpty();
    }

    /** The hash was made with openssl: {@code printf '1760000000.{}' | openssl dgst -sha256 -hmac secret}. */
    @Test
    void aSignatureIsOverTimeAndBody() {
        assertThat(Signature.of("secret", Instant.ofEpochSecond(1_760_000_000L), "{}"))
                .isEqualTo("t=1760000000,v1=53dc054739ad94d3532227ba8d397f66ed2166a6b66940c2006692fa6db6829f");
    }
}
