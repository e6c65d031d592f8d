package org.hortillon.people.address;

import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One's own addresses. */
public record AddressesPage(
        List<Address> addresses, String typed, @Nullable Refusal refusal) {

    /** An address; the hub writes to the main one. */
    public record Address(UUID id, String address, boolean main) {}

    public boolean enough() {
        return addresses.size() >= AddressRules.ADDRESSES;
    }
}
