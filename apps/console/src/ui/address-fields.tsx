import { DeskRegionsDocument, type AddressInput, type DeskRegionsQuery, type RegionLevel } from '@lumbung/web-api';
import { useAsk } from '../api/use-ask.js';
import { useCommonWords } from '../words/index.js';
import { ChoiceField } from './choice-field.js';
import { TextField } from './fields.js';

export type RegionChoice = Pick<DeskRegionsQuery['regions'][number], 'code' | 'path'> & {
  readonly postalCode?: string | null;
};

/** An address while it is written; the region is chosen, never typed. */
export interface AddressDraft {
  readonly street: string;
  readonly landmark: string;
  readonly region: RegionChoice | null;
  readonly postalCode: string;
}

interface ShownAddress {
  readonly street: string;
  readonly landmark?: string | null;
  readonly regionCode: string;
  readonly postalCode?: string | null;
  readonly region: { readonly path: string };
}

export function addressDraft(address?: ShownAddress | null): AddressDraft {
  return {
    street: address?.street ?? '',
    landmark: address?.landmark ?? '',
    region: address ? { code: address.regionCode, path: address.region.path } : null,
    postalCode: address?.postalCode ?? '',
  };
}

/** Null as long as street or region is missing. */
export function addressInput({ street, landmark, region, postalCode }: AddressDraft): AddressInput | null {
  if (street.trim() === '' || region === null) return null;
  return {
    street: street.trim(),
    landmark: landmark.trim() || null,
    regionCode: region.code,
    postalCode: postalCode.trim() || null,
  };
}

interface AddressFieldsProps {
  readonly value: AddressDraft;
  readonly onChange: (address: AddressDraft) => void;
  readonly isRequired?: boolean;
  readonly prefix?: string;
}

export function AddressFields({ value, onChange, isRequired = false, prefix = '' }: AddressFieldsProps) {
  const words = useCommonWords().address;
  const change = (part: Partial<AddressDraft>) => onChange({ ...value, ...part });
  const mustBeWhole = isRequired || value.street.trim() !== '' || value.region !== null;
  return (
    <>
      <TextField
        name={`${prefix}street`}
        label={words.street}
        isRequired={mustBeWhole}
        value={value.street}
        onChange={(street) => change({ street })}
        maxLength={200}
      />
      <TextField
        name={`${prefix}landmark`}
        label={words.landmark}
        hint={words.landmarkHint}
        value={value.landmark}
        onChange={(landmark) => change({ landmark })}
        maxLength={200}
      />
      <div className="field-row field-row-wide">
        <RegionField
          name={`${prefix}regionCode`}
          label={words.region}
          hint={words.regionHint}
          level="VILLAGE"
          isRequired={mustBeWhole}
          value={value.region}
          onChange={(region) => change({ region, postalCode: region?.postalCode ?? value.postalCode })}
        />
        <TextField
          name={`${prefix}postalCode`}
          label={words.postalCode}
          inputMode="numeric"
          maxLength={5}
          value={value.postalCode}
          onChange={(postalCode) => change({ postalCode })}
        />
      </div>
    </>
  );
}

interface RegionFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly level?: RegionLevel;
  readonly isRequired?: boolean;
  readonly value: RegionChoice | null;
  readonly onChange: (region: RegionChoice | null) => void;
}

export function RegionField({ level, ...field }: RegionFieldProps) {
  const words = useCommonWords().address;
  return (
    <ChoiceField<RegionChoice>
      {...field}
      useSearch={(text) => useRegions(text, level)}
      idOf={(region) => region.code}
      nameOf={(region) => region.path}
      show={(region) => region.path}
      nothingFound={words.noRegion}
    />
  );
}

function useRegions(search: string, level?: RegionLevel) {
  const query = useAsk(DeskRegionsDocument, { search, level }, { isEnabled: search !== '', keepsPrevious: true });
  return { items: query.data?.regions ?? [], isBusy: query.isFetching };
}
