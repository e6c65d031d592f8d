package org.hortillon.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Says which addresses a host name stands for. */
@FunctionalInterface
interface Resolver {

    InetAddress[] resolve(String host) throws UnknownHostException;
}
