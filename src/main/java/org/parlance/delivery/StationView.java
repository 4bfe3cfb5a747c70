package org.parlance.delivery;

/**
 * A station where a ticket is entered.
 *
 * @param taken whether only the ticket of the applicant who has the seat is good
 * @param sends whether the browser can still send what an applicant has given
 */
record StationView(String name, String site, boolean taken, boolean sends) {}
