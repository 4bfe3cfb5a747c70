package org.parlance.delivery;

/**
 * What a browser waits for.
 *
 * @param address that the code goes to, mostly hidden
 * @param unreached whether the mail server did not take the mail
 */
public record CodeView(String address, boolean unreached) {}
