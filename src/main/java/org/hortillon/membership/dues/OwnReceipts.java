package org.hortillon.membership.dues;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Tr;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Receipts for whom they were issued. */
@Component
public class OwnReceipts {

    private final Dues dues;
    private final Receipts receipts;

    OwnReceipts(Dues dues, Receipts receipts) {
        this.dues = dues;
        this.receipts = receipts;
    }

    /** The receipt of a due of this person's own, as a PDF; nothing of anybody else's. */
    public Optional<ResponseEntity<byte[]>> of(UUID person, UUID due, Tr t) {
        return dues.of(person).stream()
                .filter(one -> one.id().equals(due))
                .findFirst()
                .flatMap(one -> receipts.find(one.id()))
                .map(receipt -> ReceiptPdf.answer(receipt, t));
    }
}
